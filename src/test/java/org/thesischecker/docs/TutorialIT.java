package org.thesischecker.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TutorialIT {

    @Test
    void the_second_book_comes_about_from_an_empty_folder_as_the_tutorial_says(@TempDir Path folder) throws Exception {
        Transcript tutorial = Transcript.of(Path.of("docs/tutorial/second-book.md"));

        assertThat(tutorial.hasCommands()).isTrue();
        assertThat(tutorial.playedIn(folder)).isEmpty();
    }
}
