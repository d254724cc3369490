package org.thesischecker.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressTest {

    @Test
    void a_web_address_is_a_link_that_is_named_by_its_site() {
        Address address = Address.of("https://example.org/a?b=1&c=2");

        assertThat(address.link()).isEqualTo("https://example.org/a?b=1&c=2");
        assertThat(address.host()).isEqualTo("example.org");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/%0aalert(1)",
                "data:text/html,<script>alert(1)</script>",
                "file:///etc/passwd",
                "//example.org/a",
                "https:example.org",
                "https://example.org/\" onmouseover=\"alert(1)",
                "see page 4",
                ""
            })
    void anything_else_is_text(String text) {
        Address address = Address.of(text);

        assertThat(address.isLink()).isFalse();
        assertThat(address.text()).isEqualTo(text);
    }
}
