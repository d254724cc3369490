package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.ledger.ssh.SshSignature;
import org.thesischecker.model.Place;
import org.thesischecker.model.Problem;
import org.thesischecker.source.Loaded;

/** Reads an act of a ledger, and holds its signatures against what is signed and against whose keys are whose. */
final class ActReader {

    private final Ledger ledger;
    private final People people;

    ActReader(Ledger ledger, People people) {
        this.ledger = ledger;
        this.people = people;
    }

    /** An act as the ledger has it, as it was signed, and as people see it. */
    record Read(ActEntry entry, Statement statement, PersonEntry person) {}

    /** The act of an entry, or what is wrong with it. */
    Loaded<Read> read(long number) {
        Optional<ActEntry> entry = ledger.entry(number).flatMap(ActEntry::parse);
        if (entry.isEmpty()) {
            return failed(number, "it is malformed, or of a version that this tool does not know");
        }
        Optional<byte[]> bytes = ledger.content(entry.get().statement());
        Optional<Statement> statement = bytes.flatMap(Statement::parse);
        if (statement.isEmpty()) {
            return failed(
                    number, "what was signed is missing, malformed, or of a version that this tool does not know");
        }
        Optional<String> fault = fault(entry.get(), statement.get()).or(() -> unknownRun(number, statement.get()));
        return fault.isPresent() ? failed(number, fault.get()) : read(number, entry.get(), statement.get());
    }

    private Optional<String> fault(ActEntry entry, Statement statement) {
        if (!statement.ledger().equals(ledger.key().name())) {
            return Optional.of("it was signed for another ledger, " + statement.ledger());
        }
        if (entry.kind() != statement.act().kind()) {
            return Optional.of("it says that it is something else than was signed");
        }
        Map<String, String> texts = new TreeMap<>(entry.personal());
        statement.act().roles().forEach(role -> texts.remove(role.signature()));
        return texts.equals(statement.texts())
                ? Optional.empty()
                : Optional.of("it names other texts than were signed");
    }

    private Optional<String> unknownRun(long number, Statement statement) {
        return PersonEntry.run(statement.act())
                .filter(run -> run >= number
                        || ledger.entry(run).flatMap(RunEntry::parse).isEmpty())
                .map(run -> "it is about entry %d, which is no earlier run".formatted(run));
    }

    private Loaded<Read> read(long number, ActEntry entry, Statement statement) {
        List<Person> persons = new ArrayList<>();
        for (Role role : statement.act().roles()) {
            Loaded<Person> person = person(number, role, entry, statement);
            if (person.value().isEmpty()) {
                return Loaded.failed(person.problems());
            }
            persons.add(person.value().get());
        }
        Optional<String> reason = Optional.ofNullable(statement.texts().get(Statement.REASON));
        Optional<PersonalText> words = reason.flatMap(this::text);
        if (reason.isPresent() && words.isEmpty()) {
            return failed(number, "its reason is missing");
        }
        PersonEntry read = new PersonEntry(number, entry.at(), statement.act(), persons, words, Optional.empty());
        return Loaded.of(new Read(entry, statement, read));
    }

    private Loaded<Person> person(long number, Role role, ActEntry entry, Statement statement) {
        Optional<PersonalText> name =
                Optional.ofNullable(statement.texts().get(role.word())).flatMap(this::text);
        if (name.isEmpty()) {
            return failed(number, "the name of who stands behind it is missing");
        }
        Optional<String> hash = Optional.ofNullable(entry.personal().get(role.signature()));
        if (hash.isEmpty()) {
            return Loaded.of(new Person(role, name.get(), Person.Surety.UNSIGNED, Optional.empty(), Optional.empty()));
        }
        if (ledger.redaction(hash.get()).isPresent()) {
            return Loaded.of(new Person(role, name.get(), Person.Surety.REDACTED, Optional.empty(), Optional.empty()));
        }
        Optional<SshSignature> signature =
                ledger.content(hash.get()).flatMap(bytes -> SshSignature.parse(new String(bytes, UTF_8)));

        return signature
                .filter(one -> one.isOver(statement.bytes()))
                .map(one -> Loaded.of(person(role, name.get(), one, entry.at())))
                .orElseGet(() -> failed(number, "a signature of it is not over what it says"));
    }

    private Person person(Role role, PersonalText name, SshSignature signature, Instant at) {
        Optional<String> known = people.nameOf(signature.key(), at);
        boolean theirs = known.filter(one -> !(name instanceof PersonalText.Readable text)
                        || text.text().equals(one))
                .isPresent();
        return new Person(
                role,
                name,
                theirs ? Person.Surety.SIGNED : Person.Surety.UNKNOWN_KEY,
                Optional.of(signature.key()),
                known);
    }

    private Optional<PersonalText> text(String hash) {
        return ledger.personal(hash);
    }

    private <T> Loaded<T> failed(long number, String what) {
        return Loaded.failed(List.of(problem(number, what)));
    }

    Problem problem(long number, String what) {
        return Problem.at(
                Place.of("entry " + number + " of the ledger"),
                what,
                "See \"thesis audit verify\": nothing is waived by what cannot be read.");
    }
}
