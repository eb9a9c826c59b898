package org.partnerships.standalone.repository.node;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.apache.jackrabbit.commons.query.qom.OperandEvaluator;
import org.apache.jackrabbit.core.id.NodeId;
import org.apache.jackrabbit.core.query.lucene.join.ValueComparator;
import org.partnerships.standalone.repository.SaveBarrier;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.concurrent.ConcurrentHashMap;

import javax.jcr.RepositoryException;
import javax.jcr.Session;
import javax.jcr.Value;
import javax.jcr.query.qom.DynamicOperand;
import javax.jcr.query.qom.Ordering;
import javax.jcr.query.qom.QueryObjectModelConstants;

/**
 * By what the nodes of one workspace are put in order, so that sorting loads none of them again.
 * Thread-safe.
 */
final class OrderKeys {

    /** So many orders are remembered, those used last. */
    private static final int MAX_ORDERS = 4;

    private static final ValueComparator COMPARATOR = new ValueComparator();

    private final SaveBarrier saves;
    private final Cache<String, Map<NodeId, Value[]>> byOperand =
            Caffeine.newBuilder().maximumSize(MAX_ORDERS).executor(Runnable::run).build();

    OrderKeys(SaveBarrier saves) {
        this.saves = saves;
    }

    /**
     * The first nodes in an order; equal ones keep the order they had.
     *
     * @param most how many are wanted
     * @param system may read everything
     */
    List<NodeId> first(int most, List<NodeId> ids, Ordering[] orderings, Session system)
            throws RepositoryException {
        OperandEvaluator evaluator = new OperandEvaluator(system.getValueFactory(), Map.of());
        Comparator<Sorted> order =
                (a, b) -> {
                    int difference = compare(a.keys, b.keys, orderings);
                    return difference == 0 ? Integer.compare(a.place, b.place) : difference;
                };
        PriorityQueue<Sorted> lastFirst = new PriorityQueue<>(order.reversed());
        for (int place = 0; place < ids.size() && most > 0; place++) {
            Value[][] keys = new Value[orderings.length][];
            for (int i = 0; i < orderings.length; i++) {
                keys[i] = key(ids.get(place), orderings[i].getOperand(), evaluator, system);
            }
            Sorted next = new Sorted(ids.get(place), place, keys);
            if (lastFirst.size() < most) {
                lastFirst.add(next);
            } else if (order.compare(next, lastFirst.peek()) < 0) {
                lastFirst.poll();
                lastFirst.add(next);
            }
        }
        return lastFirst.stream().sorted(order).map(Sorted::id).toList();
    }

    private record Sorted(NodeId id, int place, Value[][] keys) {}

    /** As Jackrabbit does it. */
    private static int compare(Value[][] a, Value[][] b, Ordering[] orderings) {
        for (int i = 0; i < orderings.length; i++) {
            int difference = COMPARATOR.compare(a[i], b[i]);
            if (difference != 0) {
                boolean descending =
                        QueryObjectModelConstants.JCR_ORDER_DESCENDING.equals(
                                orderings[i].getOrder());
                return descending ? -difference : difference;
            }
        }
        return 0;
    }

    private Value[] key(
            NodeId id, DynamicOperand operand, OperandEvaluator evaluator, Session system)
            throws RepositoryException {
        Map<NodeId, Value[]> keys =
                byOperand.get(operand.toString(), text -> new ConcurrentHashMap<>());
        Value[] key = keys.get(id);
        if (key == null) {
            long before = saves.stamp();
            key = evaluator.getValues(operand, system.getNodeByIdentifier(id.toString()));
            if (saves.isCurrent(before)) {
                keys.put(id, key);
                if (!saves.isCurrent(before)) {
                    keys.remove(id);
                }
            }
        }
        return key;
    }

    /** Forgets a node that has changed. */
    void forget(String id) {
        NodeId changed = NodeId.valueOf(id);
        byOperand.asMap().values().forEach(keys -> keys.remove(changed));
    }

    /** Forgets all. */
    void clear() {
        byOperand.invalidateAll();
    }
}
