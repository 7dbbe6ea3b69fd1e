namespace ClaimModel.Analysis.Conflicts;

/// <summary>A balanced tree over the claims on a large issue, which finds a claim that conflicts with another one without looking at all of them. Claims can be removed.</summary>
/// <remarks>
/// The claims are split by one trait after another, as in a k-d tree, and each node knows the traits of the claims below it that are left. A
/// search skips nodes in which no claim can match. Each node covers a contiguous part of an array; the children of node i are 2i and 2i + 1.
/// </remarks>
internal sealed class ClaimTree
{
    private const int LeafSize = 8;

    private readonly CancellationToken _cancellationToken;
    private readonly ClaimTraits[] _traits;
    private readonly int[] _order;
    private readonly int[] _positions;
    private readonly bool[] _isLeft;
    private readonly ClaimEnvelope[] _nodes;

    public ClaimTree(ClaimTraits[] traits, CancellationToken cancellationToken = default)
    {
        _cancellationToken = cancellationToken;
        _traits = traits;
        _order = new int[traits.Length];
        _positions = new int[traits.Length];
        _isLeft = new bool[traits.Length];
        var leaves = 1;
        while (leaves * LeafSize < traits.Length)
        {
            leaves *= 2;
        }

        _nodes = new ClaimEnvelope[2 * leaves];
        for (var index = 0; index < _order.Length; index++)
        {
            _order[index] = index;
        }

        Sort();
    }

    public int Count => _traits.Length;

    public ref readonly ClaimTraits this[int claim] => ref _traits[claim];

    /// <summary>Puts back all claims that were removed.</summary>
    public void Restore()
    {
        Array.Fill(_isLeft, true);
        Restore(node: 1, 0, Count);
    }

    /// <summary>Assigns the surer findings that claims are part of, so that claims of one finding are skipped together. Takes effect when the tree is restored.</summary>
    public void AssignSurer(Func<int, (int First, int Second)> findingsOf)
    {
        for (var claim = 0; claim < Count; claim++)
        {
            (_traits[claim].FirstSurer, _traits[claim].SecondSurer) = findingsOf(claim);
        }

        Sort();
    }

    /// <summary>Removes a claim.</summary>
    public void Remove(int claim)
    {
        _isLeft[_positions[claim]] = false;
        Remove(node: 1, 0, Count, _positions[claim]);
    }

    public bool Contains(int claim) => _isLeft[_positions[claim]];

    /// <summary>Returns a claim that is left and matches a query; -1 if there is none.</summary>
    public int Find<TQuery>(ref TQuery query)
        where TQuery : struct, IClaimQuery => Find(node: 1, 0, Count, ref query);

    private int Find<TQuery>(int node, int start, int end, ref TQuery query)
        where TQuery : struct, IClaimQuery
    {
        if (_nodes[node].Count == 0 || !query.MayMatch(_nodes[node]))
        {
            return -1;
        }

        if (IsLeaf(node))
        {
            for (var position = start; position < end; position++)
            {
                if (_isLeft[position] && query.Matches(_order[position]))
                {
                    return _order[position];
                }
            }

            return -1;
        }

        var middle = (start + end) / 2;
        var found = Find(2 * node, start, middle, ref query);
        return found >= 0 ? found : Find((2 * node) + 1, middle, end, ref query);
    }

    private bool IsLeaf(int node) => 2 * node >= _nodes.Length;

    private void Sort()
    {
        Sort(node: 1, 0, Count, dimension: 0);
        for (var position = 0; position < Count; position++)
        {
            _positions[_order[position]] = position;
        }
    }

    private void Sort(int node, int start, int end, int dimension)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (IsLeaf(node))
        {
            return;
        }

        var keys = new long[end - start];
        for (var attempt = 0; attempt < ClaimDimensions.Count; attempt++)
        {
            for (var position = start; position < end; position++)
            {
                keys[position - start] = ClaimDimensions.ValueOf(_traits[_order[position]], dimension);
            }

            dimension = (dimension + 1) % ClaimDimensions.Count;
            if (keys.AsSpan().IndexOfAnyExcept(keys[0]) >= 0)
            {
                break;
            }
        }

        keys.AsSpan().Sort(_order.AsSpan(start, end - start));
        var middle = (start + end) / 2;
        Sort(2 * node, start, middle, dimension);
        Sort((2 * node) + 1, middle, end, dimension);
    }

    private void Restore(int node, int start, int end)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        if (IsLeaf(node))
        {
            Summarize(node, start, end);
            return;
        }

        var middle = (start + end) / 2;
        Restore(2 * node, start, middle);
        Restore((2 * node) + 1, middle, end);
        Combine(node);
    }

    private void Remove(int node, int start, int end, int position)
    {
        if (IsLeaf(node))
        {
            Summarize(node, start, end);
            return;
        }

        var middle = (start + end) / 2;
        if (position < middle)
        {
            Remove(2 * node, start, middle, position);
        }
        else
        {
            Remove((2 * node) + 1, middle, end, position);
        }

        Combine(node);
    }

    private void Summarize(int node, int start, int end)
    {
        var envelope = new ClaimEnvelope();
        for (var position = start; position < end; position++)
        {
            if (_isLeft[position])
            {
                envelope.Add(_traits[_order[position]]);
            }
        }

        _nodes[node] = envelope;
    }

    private void Combine(int node)
    {
        var envelope = _nodes[2 * node];
        envelope.Add(_nodes[(2 * node) + 1]);
        _nodes[node] = envelope;
    }
}

/// <summary>A search for a claim in a <see cref="ClaimTree"/>.</summary>
internal interface IClaimQuery
{
    /// <summary>Returns false only if certainly no claim matches that has the traits of an envelope.</summary>
    bool MayMatch(in ClaimEnvelope claims);

    /// <summary>Determines whether a claim matches.</summary>
    bool Matches(int claim);
}

/// <summary>The traits by which claims are split.</summary>
internal static class ClaimDimensions
{
    public const int Count = 8;

    public static long ValueOf(in ClaimTraits claim, int dimension) => dimension switch
    {
        0 => claim.FirstSurer,
        1 => ((long)claim.Shape << 32) | ((long)claim.Modality << 8) | ((long)claim.Certainty << 4) | (claim.IsSuperseded ? 4L : 0) | claim.Side,
        2 => claim.Value,
        3 => claim.Time.EarliestStart,
        4 => claim.Lower,
        5 => claim.Time.LatestEnd,
        6 => claim.Upper,
        _ => claim.Scope,
    };
}
