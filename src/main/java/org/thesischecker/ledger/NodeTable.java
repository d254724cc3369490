package org.thesischecker.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The hashes of whole subtrees, as the database keeps them, so that a new head costs as many of them as the tree is high. */
final class NodeTable implements MerkleTree.Nodes {

    private final Connection connection;

    NodeTable(Connection connection) {
        this.connection = connection;
    }

    /** Adds a leaf, and each subtree that is whole with it. */
    void grow(long index, byte[] leaf) throws SQLException {
        byte[] hash = leaf;
        long position = index;
        int level = 0;
        insert(level, position, hash);
        while ((position & 1) == 1) {
            hash = MerkleTree.node(at(level, position - 1), hash);
            position >>= 1;
            level++;
            insert(level, position, hash);
        }
    }

    private void insert(int level, long position, byte[] hash) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO node (level, position, hash) VALUES (?, ?, ?)")) {
            insert.setInt(1, level);
            insert.setLong(2, position);
            insert.setBytes(3, hash);
            insert.executeUpdate();
        }
    }

    /** No bytes where there is no such node, so that what is computed from them matches nothing. */
    @Override
    public byte[] at(int level, long position) {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT hash FROM node WHERE level = ? AND position = ?")) {
            select.setInt(1, level);
            select.setLong(2, position);
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? row.getBytes(1) : new byte[0];
            }
        } catch (SQLException unreadable) {
            return new byte[0];
        }
    }
}
