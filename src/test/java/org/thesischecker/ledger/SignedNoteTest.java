package org.thesischecker.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Notes, and the example that the documentation of Go's package golang.org/x/mod/sumdb/note gives of one. */
class SignedNoteTest {

    private static final String KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String TEXT =
            "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
    private static final String NOTE = TEXT
            + "\n\u2014 PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final SigningKey mine = SigningKey.made("example.org/theses");

    @Test
    void a_note_that_another_program_signed_is_verified() {
        VerifierKey key = VerifierKey.parse(KEY).orElseThrow();

        assertThat(SignedNote.text(NOTE, key)).contains(TEXT);
        assertThat(key.text()).isEqualTo(KEY);
    }

    @Test
    void a_changed_text_and_a_changed_signature_are_not() {
        VerifierKey key = VerifierKey.parse(KEY).orElseThrow();

        assertThat(SignedNote.text(NOTE.replace("answer", "answers"), key)).isEmpty();
        assertThat(SignedNote.text(NOTE.replace("x08go/Z", "x08go/Y"), key)).isEmpty();
        assertThat(SignedNote.text(NOTE, mine.verifier())).isEmpty();
    }

    @Test
    void what_is_signed_here_is_verified_here() {
        String note = SignedNote.of("three\nlines\nof text\n", mine);

        assertThat(SignedNote.text(note, mine.verifier())).contains("three\nlines\nof text\n");
    }

    @Test
    void a_key_is_read_as_it_was_written_and_halves_of_two_keys_are_none() {
        SigningKey other = SigningKey.made("example.org/theses");
        String mixed =
                other.verifier().text() + mine.text().substring(mine.text().indexOf('\n'));

        Optional<SigningKey> read = SigningKey.parse(mine.text());

        assertThat(read.map(SigningKey::verifier)).contains(mine.verifier());
        assertThat(SigningKey.parse(mixed)).isEmpty();
        assertThat(VerifierKey.parse(KEY.replace("c74f20a3", "c74f20a4"))).isEmpty();
        assertThat(VerifierKey.parse("not a key")).isEmpty();
    }
}
