package org.thesischecker.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thesischecker.ledger.ActsDesk.END;
import static org.thesischecker.ledger.ActsDesk.TUESDAY;
import static org.thesischecker.ledger.ActsDesk.signed;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thesischecker.ledger.ssh.Pen;

/** Who is sure to stand behind what was done about a run: a name is proven by a known key, or only claimed. */
class WhoActedTest {

    @AutoClose
    private ActsDesk desk;

    @BeforeEach
    void open(@TempDir Path folder) {
        desk = new ActsDesk(folder);
    }

    @Test
    void a_name_is_proven_by_a_key_that_is_known_as_theirs_and_claimed_otherwise() {
        desk.added(signed(desk.seen(), Role.BY, desk.strategist));
        desk.added(desk.seen());

        assertThat(desk.read(desk.strategist).get(0).people().get(0).words()).isEqualTo("A. Strategist (signed)");
        assertThat(desk.read(desk.head).get(0).people().get(0).words())
                .isEqualTo("A. Strategist (claimed only: signed with a key not known as theirs)");
        assertThat(desk.read(desk.strategist).get(1).people().get(0).words()).isEqualTo("A. Strategist (claimed only)");
        assertThat(desk.verified().faults()).isEmpty();
    }

    @Test
    void somebody_who_signs_in_the_name_of_another_proves_nothing() {
        desk.added(signed(desk.seen(), Role.BY, desk.head));

        assertThat(desk.read(desk.strategist, desk.head).get(0).people().get(0).isProven())
                .isFalse();
    }

    @Test
    void what_was_acknowledged_is_read_with_run_cause_and_reason() {
        desk.added(signed(desk.seen(), Role.BY, desk.strategist));

        PersonEntry entry = desk.read(desk.strategist).get(0);

        assertThat(entry.number()).isEqualTo(1);
        assertThat(entry.at()).isEqualTo(TUESDAY);
        assertThat(entry.run()).contains(0L);
        assertThat(entry.about()).contains(new About("tea", About.Kind.THESIS, "cups", "AT_RISK"));
        assertThat(entry.reason().map(PersonalText::shown)).contains("Two shops closed.");
        assertThat(entry.act()).isEqualTo(new Act.Acknowledgement(0, Optional.of(desk.cups), Act.Cause.REAL));
    }

    @Test
    void a_request_is_handed_on_and_signed_by_a_second_person() {
        Draft handedOn = Draft.parse(signed(desk.waiver(), Role.REQUESTED_BY, desk.strategist)
                        .json())
                .orElseThrow();
        desk.added(signed(handedOn, Role.APPROVED_BY, desk.head));

        assertThat(desk.read(desk.strategist, desk.head).get(0).isFourEyes()).isTrue();
        assertThat(desk.read(desk.strategist).get(0).isFourEyes()).isFalse();
        assertThat(desk.read().get(0).isFourEyes()).isFalse();
    }

    @Test
    void two_keys_of_one_person_are_not_four_eyes() {
        Pen second = Pen.of("A. Strategist");
        Draft own = desk.waiver(desk.cups, END, desk.strategist);

        desk.addUnchecked(signed(signed(own, Role.REQUESTED_BY, desk.strategist), Role.APPROVED_BY, second));

        PersonEntry entry = desk.read(desk.strategist, second).get(0);
        assertThat(entry.people()).allMatch(Person::isProven);
        assertThat(entry.isFourEyes()).isFalse();
    }
}
