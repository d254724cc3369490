package org.thesischecker.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WarmUpTest {

    @Test
    void every_rule_of_the_warm_up_is_matched() {
        assertThat(WarmUp.run()).isEqualTo(2);
    }

    @Test
    void rules_are_compiled_and_matched_in_a_thread_whose_class_loader_knows_none_of_the_facts() throws Exception {
        WarmUp.run();
        AtomicInteger held = new AtomicInteger();
        Thread thread = new Thread(() -> held.set(WarmUp.run()));
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());

        thread.start();
        thread.join();

        assertThat(held).hasValue(2);
    }
}
