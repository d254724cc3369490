package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.thesischecker.ledger.ssh.People;
import org.thesischecker.ledger.ssh.SshKey;
import org.thesischecker.model.Words;
import org.thesischecker.source.Loaded;

/** What people have said of a run, as files, and the steps that check each signature. */
final class PersonFiles {

    private static final String FOLDER = "people/";

    private final Ledger ledger;
    private final People people;
    private final long size;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<String> steps = new ArrayList<>();
    private final Set<String> signers = new TreeSet<>();
    private final PeopleText text = new PeopleText();

    PersonFiles(Ledger ledger, People people, long size) {
        this.ledger = ledger;
        this.people = people;
        this.size = size;
    }

    /** The files so far, by path. */
    Map<String, byte[]> files() {
        if (!signers.isEmpty()) {
            files.put("allowed_signers", (String.join("\n", signers) + "\n").getBytes(UTF_8));
        }
        files.put("people.txt", text.toString().getBytes(UTF_8));
        return files;
    }

    /** The steps so far, in Markdown; empty when nobody has said anything. */
    String steps() {
        return String.join("\n", steps);
    }

    /** Whether nobody has said anything. */
    boolean isEmpty() {
        return steps.isEmpty();
    }

    /** Who recorded the run. */
    void recordedBy(Optional<PersonalText> who) {
        text.recordedBy(who);
    }

    /** All that is about a run, and what takes it back or drops some of it. */
    Loaded<PersonFiles> about(long run) {
        Loaded<List<PersonEntry>> all = PersonEntries.read(ledger, people);
        if (all.value().isEmpty()) {
            return Loaded.failed(all.problems());
        }
        Set<Long> about = new TreeSet<>(Set.of(run));
        for (PersonEntry entry : all.value().get()) {
            if (entry.run().filter(about::contains).isPresent()
                    || entry.other().filter(about::contains).isPresent()) {
                about.add(entry.number());
                add(entry);
            }
        }
        return Loaded.of(this);
    }

    private void add(PersonEntry entry) {
        String folder = FOLDER + entry.number() + "/";
        byte[] bytes = ledger.entry(entry.number()).orElseThrow();
        ActEntry act = ActEntry.parse(bytes).orElseThrow();
        StringBuilder sums = new StringBuilder();
        files.put(folder + "entry.json", bytes);
        keep(folder + "statement.json", act.statement(), sums);
        act.personal().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(one -> {
            String file = folder + one.getKey() + (one.getKey().endsWith("-signature") ? ".txt" : ".json");
            keep(file, one.getValue(), sums);
        });
        files.put(folder + "SHA256SUMS", sums.toString().getBytes(UTF_8));
        steps.add("### Entry %d: %s\n"
                .formatted(entry.number(), Words.of(entry.act().kind())));
        steps.add(block(List.of(
                "sha256sum -c --quiet %sSHA256SUMS && echo \"files of %d: OK\"".formatted(folder, entry.number()),
                ("while read -r sum file; do name=${file##*/};"
                                + " grep -qF \"\\\"${name%%.*}\\\":\\\"$sum\\\"\" %sentry.json || echo \"not in the entry: $file\";"
                                + " done <%sSHA256SUMS | grep . || echo \"entry %d: OK\"")
                        .formatted(folder, folder, entry.number()))));
        prove(entry, folder);
        entry.people().forEach(person -> sign(entry.number(), person, folder));
        text.describe(entry);
    }

    /** A file under its hash, or the marker in its place. */
    private void keep(String file, String hash, StringBuilder sums) {
        Optional<Long> dropped = ledger.redaction(hash);
        if (dropped.isPresent()) {
            String marker = new PersonalText.Redacted(dropped.get()).shown() + " sha256 " + hash + "\n";
            files.put(file.substring(0, file.lastIndexOf('.')) + ".redacted", marker.getBytes(UTF_8));
            return;
        }
        ledger.content(hash).ifPresent(bytes -> {
            files.put(file, bytes);
            sums.append(hash).append("  ").append(file).append('\n');
        });
    }

    private void prove(PersonEntry entry, String folder) {
        List<byte[]> proof =
                ledger.found(database -> MerkleTree.inclusion(entry.number(), size, new NodeTable(database)));
        for (int index = 0; index < proof.size(); index++) {
            files.put(ProofSteps.file(folder + "proof", index), proof.get(index));
        }
        List<String> commands = new ArrayList<>(
                ProofSteps.inclusion(folder + "entry.json", entry.number(), size, folder + "proof", proof.size()));
        commands.add("test \"$(openssl base64 -in hash)\" = \"$(sed -n 3p head.txt)\" && echo \"tree of %d: OK\""
                .formatted(entry.number()));
        steps.add(block(commands));
    }

    private void sign(long number, Person person, String folder) {
        String name = "`%s%s.json`".formatted(folder, person.role().word());
        if (person.key().isEmpty()) {
            steps.add("Nothing shows that the name in %s is more than claimed.\n".formatted(name));
            return;
        }
        SshKey key = person.key().get();
        String of = person.role().word() + " of " + number;
        List<String> commands = new ArrayList<>(SignatureSteps.signed(folder, person.role(), key, of));
        if (person.isProven()) {
            signers.add(people.line(key));
            commands.add(SignatureSteps.known(
                    key,
                    of,
                    Optional.of(folder + person.role().word() + ".json").filter(files::containsKey)));
        }
        steps.add(block(commands));
        if (!person.isProven()) {
            steps.add("The key is not known as theirs, so the name in %s is only claimed.\n".formatted(name));
        }
    }

    private static String block(List<String> commands) {
        return "```sh\n" + String.join("\n", commands) + "\n```\n";
    }
}
