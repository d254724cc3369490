package org.thesischecker.report.chart;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The tree of a drawing as text that stands inside a page: only what a reader sees, and inks by their names as classes
 * {@code f-reading} (filled with) and {@code s-reading} (drawn with). Nothing is drawn outside of its picture, so what
 * would clip it is left out, and with it every name that could stand twice in a page.
 */
final class SvgText {

    private static final List<String> KEPT = List.of(
            "cx",
            "cy",
            "d",
            "fill-opacity",
            "font-size",
            "font-weight",
            "height",
            "points",
            "r",
            "rx",
            "ry",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-opacity",
            "stroke-width",
            "transform",
            "width",
            "x",
            "x1",
            "x2",
            "y",
            "y1",
            "y2");
    private static final String SIZE = "12px";
    /** What a child has from its parent unless it says otherwise, with what holds where nobody says anything. */
    private static final Map<String, String> INITIAL = Map.of(
            "f-", "f-text",
            "s-", "s-none",
            "fill-opacity", "1",
            "stroke-opacity", "1",
            "stroke-dasharray", "none",
            "stroke-linecap", "square",
            "stroke-width", "1",
            "font-size", SIZE,
            "font-weight", "normal");

    private static final Pattern EMPTY_GROUP = Pattern.compile("<g[^<>]*></g>");

    private final StringBuilder text = new StringBuilder();

    private SvgText() {}

    static String of(Element root, Frame frame) {
        SvgText svg = new SvgText();
        children(root).forEach(child -> svg.add(child, INITIAL));
        String inside = svg.text.toString();
        while (EMPTY_GROUP.matcher(inside).find()) {
            inside = EMPTY_GROUP.matcher(inside).replaceAll("");
        }
        return "<svg class=\"f-text s-none\" role=\"img\" viewBox=\"0 0 %d %d\"><title>%s</title><desc>%s</desc>%s</svg>"
                .formatted(frame.width(), frame.height(), escaped(frame.title()), escaped(frame.description()), inside);
    }

    private static List<Node> children(Node parent) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(parent.getChildNodes()::item)
                .toList();
    }

    private void add(Node node, Map<String, String> inherited) {
        if (node instanceof Text words) {
            text.append(escaped(words.getData()));
        } else if (node instanceof Element element && !element.getTagName().equals("defs")) {
            Map<String, String> own = own(element);
            Map<String, String> holds = new TreeMap<>(inherited);
            own.forEach((name, value) -> holds.computeIfPresent(name, (known, before) -> value));
            own.entrySet().removeIf(entry -> entry.getValue().equals(inherited.get(entry.getKey())));
            text.append('<').append(element.getTagName());
            classes(own).ifPresent(classes -> attribute("class", classes));
            own.forEach(this::attribute);
            if (element.getTagName().equals("text")) {
                attribute("textLength", length(element.getTextContent(), holds.getOrDefault("font-size", SIZE)));
                attribute("lengthAdjust", "spacingAndGlyphs");
            }
            text.append('>');
            children(element).forEach(child -> add(child, holds));
            text.append("</").append(element.getTagName()).append('>');
        }
    }

    private static String length(String words, String size) {
        double width = Typeface.plain(Float.parseFloat(size.replace("px", ""))).width(words);
        return String.valueOf(Math.round(width));
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** The attributes that are kept, and the inks under the names of their classes' beginnings. */
    private static Map<String, String> own(Element element) {
        Map<String, String> kept = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int index = 0; index < all.getLength(); index++) {
            String name = all.item(index).getNodeName();
            if (KEPT.contains(name)) {
                kept.put(name, all.item(index).getNodeValue());
            }
        }
        ink(element, "fill", "f-").ifPresent(word -> kept.put("f-", word));
        ink(element, "stroke", "s-").ifPresent(word -> kept.put("s-", word));
        return kept;
    }

    private static Optional<String> classes(Map<String, String> attributes) {
        String words = Stream.of("f-", "s-")
                .flatMap(name -> Stream.ofNullable(attributes.remove(name)))
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? Optional.empty() : Optional.of(words);
    }

    private static Optional<String> ink(Element element, String attribute, String prefix) {
        String color = element.getAttribute(attribute);
        return color.equals("none")
                ? Optional.of(prefix + "none")
                : Ink.of(color).map(ink -> prefix + ink.word());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
