using System.Numerics;

namespace ClaimModel.Analysis.Time;

/// <summary>A segment tree over the ends of intervals: finds the next interval that does not end before a day, in O(log n).</summary>
internal sealed class LatestEndTree
{
    /// <summary>The latest end in each subtree. The root is at index 1, the children of node n are at 2n and 2n + 1, and the leaves are in the second half.</summary>
    private readonly CalendarDay[] _nodes;

    private readonly int _leaves;

    public LatestEndTree(CalendarDay[] ends)
    {
        _leaves = (int)BitOperations.RoundUpToPowerOf2((uint)ends.Length);
        _nodes = new CalendarDay[2 * _leaves];
        Array.Fill(_nodes, new CalendarDay(long.MinValue, 1, 1));
        ends.CopyTo(_nodes, _leaves);
        for (var node = _leaves - 1; node > 0; node--)
        {
            _nodes[node] = _nodes[2 * node] > _nodes[(2 * node) + 1] ? _nodes[2 * node] : _nodes[(2 * node) + 1];
        }
    }

    /// <summary>Returns the index of the first interval, starting at an index, that does not end before a day; the number of leaves if there is none.</summary>
    public int FirstNotBefore(int from, CalendarDay day)
    {
        if (from >= _leaves)
        {
            return _leaves;
        }

        var node = _leaves + from;
        while (_nodes[node] < day)
        {
            while ((node & 1) == 1)
            {
                node /= 2; // the node after a right child is the node after its parent
            }

            if (node == 0)
            {
                return _leaves;
            }

            node++;
        }

        while (node < _leaves)
        {
            node = _nodes[2 * node] >= day ? 2 * node : (2 * node) + 1;
        }

        return node - _leaves;
    }
}
