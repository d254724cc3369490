package org.thesischecker.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.thesischecker.model.Words;
import org.thesischecker.source.Characters;

/** For hosts that show findings in code: SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format). */
public final class SarifRenderer implements TextFormat {

    private static final String VERSION = "2.1.0";
    private static final String FINGERPRINT = "thesis/v1";

    @Override
    public String render(Result result) {
        return JsonRenderer.written(log(result.remarks()
                .orElseThrow(() -> new IllegalArgumentException("This result is not written as SARIF."))));
    }

    private static ObjectNode log(Remarks remarks) {
        List<Remark.Kind> kinds = remarks.kinds().stream().sorted().toList();
        ObjectNode driver = Json.object().put("name", remarks.tool());
        driver.set("rules", Json.array(kinds, SarifRenderer::rule));
        ObjectNode run = Json.object().put("columnKind", "utf16CodeUnits");
        run.set("tool", Json.object().set("driver", driver));
        run.set("results", Json.array(remarks.all(), remark -> result(remark, kinds.indexOf(remark.kind()))));
        ObjectNode log = Json.object().put("version", VERSION);
        log.set("runs", Json.array(List.of(run), one -> one));
        return log;
    }

    private static JsonNode rule(Remark.Kind kind) {
        ObjectNode node = Json.object().put("id", Words.of(kind));
        node.set("shortDescription", message(kind.meaning()));
        return node;
    }

    private static JsonNode result(Remark remark, int rule) {
        ObjectNode node = Json.object()
                .put("ruleId", Words.of(remark.kind()))
                .put("ruleIndex", rule)
                .put("level", remark.level().name().toLowerCase(Locale.ROOT));
        remark.state().ifPresent(state -> node.put("baselineState", Words.of(state)));
        node.set("message", message(remark.text()));
        node.set(
                "partialFingerprints",
                Json.object().put(FINGERPRINT, sha256(Words.of(remark.kind()) + "|" + remark.key())));
        if (!remark.at().place().file().isEmpty()) {
            node.set("locations", Json.array(List.of(remark.at()), SarifRenderer::location));
        }
        return node;
    }

    private static ObjectNode message(String text) {
        return Json.object().put("text", Characters.visible(text));
    }

    private static JsonNode location(FilePart at) {
        ObjectNode physical = Json.object();
        physical.set("artifactLocation", Json.object().put("uri", uri(at.place().file())));
        if (at.place().line() > 0) {
            physical.set(
                    "region", Json.object().put("startLine", at.place().line()).put("endLine", at.lastLine()));
        }
        return Json.object().set("physicalLocation", physical);
    }

    /** Relative to the folder in which the command ran, unless the path is absolute. */
    private static String uri(String file) {
        try {
            return file.startsWith("/")
                    ? new URI("file", "", file, null).toASCIIString()
                    : new URI(null, null, "./" + file, null).toASCIIString().substring(2);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("A path can be escaped.", impossible);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException absent) {
            throw new IllegalStateException("Every Java platform has SHA-256.", absent);
        }
    }
}
