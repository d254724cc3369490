package org.thesischecker.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tree of RFC 6962; entries and roots are those of the reference implementation's own tests. */
class MerkleTreeTest {

    private static final List<byte[]> ENTRIES = IntStream.range(0, 70)
            .mapToObj(index -> ("entry " + index).getBytes(UTF_8))
            .toList();

    private static List<byte[]> known(int size) {
        HexFormat hex = HexFormat.of();
        return List.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .subList(0, size)
                .stream()
                .map(hex::parseHex)
                .toList();
    }

    /** The whole subtrees over some entries, computed from the leaves each time. */
    private static MerkleTree.Nodes over(List<byte[]> entries) {
        return new MerkleTree.Nodes() {
            @Override
            public byte[] at(int level, long position) {
                return level == 0
                        ? MerkleTree.leaf(entries.get((int) position))
                        : MerkleTree.node(at(level - 1, 2 * position), at(level - 1, 2 * position + 1));
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "0, e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "1, 6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
        "2, fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
        "3, aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
        "4, d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
        "5, 4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
        "6, 76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
        "7, ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
        "8, 5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"
    })
    void it_has_the_roots_that_the_reference_has(int size, String root) {
        GrowingTree grown = new GrowingTree();
        known(size).forEach(entry -> grown.add(MerkleTree.leaf(entry)));

        assertThat(HexFormat.of().formatHex(MerkleTree.root(size, over(known(size)))))
                .isEqualTo(root);
        assertThat(HexFormat.of().formatHex(grown.root())).isEqualTo(root);
    }

    @Test
    void each_entry_of_each_size_is_proven_to_be_in_it_and_no_other_is() {
        for (int size = 1; size <= ENTRIES.size(); size++) {
            byte[] root = MerkleTree.root(size, over(ENTRIES));
            for (int index = 0; index < size; index++) {
                List<byte[]> proof = MerkleTree.inclusion(index, size, over(ENTRIES));
                byte[] leaf = MerkleTree.leaf(ENTRIES.get(index));
                byte[] other = MerkleTree.leaf(ENTRIES.get((index + 1) % ENTRIES.size()));

                assertThat(MerkleTree.rootOf(leaf, index, size, proof))
                        .as("entry %d of %d", index, size)
                        .isEqualTo(root);
                assertThat(MerkleTree.rootOf(other, index, size, proof))
                        .as("another entry than %d of %d", index, size)
                        .isNotEqualTo(root);
            }
        }
    }

    @Test
    void each_size_is_proven_to_go_on_from_each_earlier_one_and_from_no_other() {
        for (int size = 1; size <= ENTRIES.size(); size++) {
            byte[] root = MerkleTree.root(size, over(ENTRIES));
            for (int earlier = 1; earlier <= size; earlier++) {
                byte[] before = MerkleTree.root(earlier, over(ENTRIES));
                List<byte[]> proof = MerkleTree.consistency(earlier, size, over(ENTRIES));
                List<byte[]> changed = new ArrayList<>(ENTRIES);
                changed.set(earlier - 1, new byte[] {9});
                byte[] other = MerkleTree.root(earlier, over(changed));

                assertThat(MerkleTree.goesOn(earlier, before, size, root, proof))
                        .as("%d from %d", size, earlier)
                        .isTrue();
                assertThat(MerkleTree.goesOn(earlier, other, size, root, proof))
                        .as("%d from another %d", size, earlier)
                        .isFalse();
            }
        }
    }
}
