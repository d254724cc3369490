package org.thesischecker.ledger.ssh;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.thesischecker.model.Place;
import org.thesischecker.source.Problems;
import org.thesischecker.source.SourceText;

/** A line of a file of allowed signers: a name, options where there are any, the type of a key, and the key. */
final class SignerLine {

    private static final String EXPECTED =
            "Expected NAME ssh-ed25519 KEY, with options such as valid-before=\"20261231Z\" after the name.";
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuuMMddHHmmss").withResolverStyle(ResolverStyle.STRICT);

    private final SourceText text;
    private final int line;

    SignerLine(SourceText text, int line) {
        this.text = text;
        this.line = line;
    }

    /** The key that the line names; empty when it is blank, a remark, for something else, or wrong. */
    Optional<KnownKey> read(Problems problems) {
        String content = text.lines().get(line - 1).strip();
        if (content.isEmpty() || content.startsWith("#")) {
            return Optional.empty();
        }
        List<String> fields = split(content, ' ');
        boolean options = fields.size() > 2 && !isType(fields.get(1));
        int type = options ? 2 : 1;
        if (fields.size() < type + 2) {
            problems.add(text.problem(place(), 1, "that is no line of a signer", EXPECTED));
            return Optional.empty();
        }
        String name = unquoted(fields.get(0));
        return options(options ? fields.get(1) : "", problems)
                .filter(SignerOptions::areForLedgers)
                .flatMap(given -> known(name, given, fields.get(type), fields.get(type + 1), problems));
    }

    private static boolean isType(String field) {
        return field.startsWith("ssh-") || field.startsWith("ecdsa-") || field.startsWith("sk-");
    }

    private Optional<KnownKey> known(
            String name, SignerOptions options, String type, String base64, Problems problems) {
        if (name.isBlank() || name.matches(".*[,*?!].*")) {
            problems.add(text.problem(
                    place(),
                    name.length(),
                    "\"%s\" is no name of one person".formatted(name),
                    "Expected one name a line, without a pattern; a name with blanks in quotes."));
            return Optional.empty();
        }
        Optional<SshKey> key = SshKey.of(type, base64);
        if (key.isEmpty()) {
            problems.add(text.problem(
                    place(),
                    1,
                    "the key of %s is none that can be checked".formatted(name),
                    "Known are " + KeyFile.known() + ", as their public key files have them."));
        }
        return key.map(found -> new KnownKey(name, found, options.after(), options.before(), place()));
    }

    private record SignerOptions(Optional<Instant> after, Optional<Instant> before, boolean areForLedgers) {}

    private Optional<SignerOptions> options(String field, Problems problems) {
        Optional<Instant> after = Optional.empty();
        Optional<Instant> before = Optional.empty();
        boolean ours = true;
        for (String option : field.isEmpty() ? List.<String>of() : split(field, ',')) {
            String[] parts = option.split("=", 2);
            String value = parts.length == 2 ? unquoted(parts[1]) : "";
            switch (parts[0]) {
                case "valid-after" -> after = time(value);
                case "valid-before" -> before = time(value);
                case "namespaces" -> ours = Arrays.asList(value.split(",")).contains(SshSignature.NAMESPACE);
                default -> {
                    problems.add(text.problem(
                            place(),
                            1,
                            "the option \"%s\" is not known here".formatted(parts[0]),
                            "Known are namespaces, valid-after and valid-before."));
                    return Optional.empty();
                }
            }
            if (parts[0].startsWith("valid-") && (parts[0].endsWith("after") ? after : before).isEmpty()) {
                problems.add(text.problem(
                        place(), 1, "%s has no time".formatted(option), "Expected a day in UTC, such as 20261231Z."));
                return Optional.empty();
            }
        }
        return Optional.of(new SignerOptions(after, before, ours));
    }

    /** Without a zone it is read as UTC, so that it is the same everywhere. */
    private static Optional<Instant> time(String value) {
        String digits = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
        String whole = switch (digits.length()) {
            case 8 -> digits + "000000";
            case 12 -> digits + "00";
            default -> digits;
        };
        try {
            return Optional.of(LocalDateTime.parse(whole, FORM).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** The parts between separators that stand outside of quotes; blanks in a row count once. */
    private static List<String> split(String content, char separator) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < content.length(); at++) {
            char sign = content.charAt(at);
            if (sign == '"') {
                quoted = !quoted;
            }
            boolean between = !quoted && (sign == separator || (separator == ' ' && sign == '\t'));
            if (!between) {
                part.append(sign);
            } else if (!part.isEmpty()) {
                parts.add(part.toString());
                part.setLength(0);
            }
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
        return quoted ? text.substring(1, text.length() - 1) : text;
    }

    private Place place() {
        return new Place(text.file(), line, 0);
    }
}
