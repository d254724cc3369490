package org.thesischecker.source;

import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A YAML text in which values can be replaced; every other character, comments and layout too, stays as it is. */
public final class EditableYaml {

    private final String text;
    private final Node root;
    private final Map<Integer, Edit> edits = new TreeMap<>();

    private record Edit(int from, int to, String written) {}

    private EditableYaml(String text, Node root) {
        this.text = text;
        this.root = root;
    }

    /**
     * A text that was read as a document before.
     *
     * @throws org.yaml.snakeyaml.error.YAMLException when it is no YAML
     */
    public static EditableYaml of(String text) {
        return new EditableYaml(
                text, new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(text)));
    }

    public Value root() {
        return new Value(root, root);
    }

    /** The text with all replacements. */
    public String edited() {
        StringBuilder edited = new StringBuilder();
        int at = 0;
        for (Edit edit : edits.values()) {
            edited.append(text, at, edit.from()).append(edit.written());
            at = edit.to();
        }
        return edited.append(text, at, text.length()).toString();
    }

    /** A value of the text. */
    public final class Value {

        private final Node key;
        private final Node node;

        private Value(Node key, Node node) {
            this.key = key;
            this.node = node;
        }

        /** The value of a key; empty when this is no mapping, or has no such key. */
        public Optional<Value> get(String name) {
            List<NodeTuple> entries = node instanceof MappingNode mapping ? mapping.getValue() : List.of();
            return entries.stream()
                    .filter(entry -> entry.getKeyNode() instanceof ScalarNode scalar
                            && scalar.getValue().equals(name))
                    .map(entry -> new Value(entry.getKeyNode(), entry.getValueNode()))
                    .findFirst();
        }

        /** The values of a list; none when this is no list. */
        public List<Value> items() {
            return node instanceof SequenceNode sequence
                    ? sequence.getValue().stream()
                            .map(item -> new Value(item, item))
                            .toList()
                    : List.of();
        }

        /** The text of a single value; empty when this is none. */
        public String scalar() {
            return node instanceof ScalarNode scalar ? scalar.getValue() : "";
        }

        /** Puts another value behind the key. */
        public void replace(String written) {
            boolean single = node instanceof ScalarNode;
            int from = single ? offset(node.getStartMark().getIndex()) : end(key);
            edits.put(from, new Edit(from, end(node), single ? written : ": " + written));
        }
    }

    /** A block ends with the last thing in it; what follows, such as a comment, is not its own. */
    private int end(Node node) {
        if (node instanceof MappingNode mapping && isBlock(mapping.getFlowStyle(), mapping.getValue())) {
            return end(last(mapping.getValue()).getValueNode());
        }
        if (node instanceof SequenceNode sequence && isBlock(sequence.getFlowStyle(), sequence.getValue())) {
            return end(last(sequence.getValue()));
        }
        int end = offset(node.getEndMark().getIndex());
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isBlock(FlowStyle style, List<?> inside) {
        return style == FlowStyle.BLOCK && !inside.isEmpty();
    }

    private static <T> T last(List<T> all) {
        return all.get(all.size() - 1);
    }

    /** The parser counts characters beyond the basic plane once. */
    private int offset(int points) {
        return text.offsetByCodePoints(0, points);
    }
}
