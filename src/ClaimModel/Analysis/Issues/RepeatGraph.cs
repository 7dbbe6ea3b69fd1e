namespace ClaimModel.Analysis.Issues;

/// <summary>The relation <see cref="Claim.Repeats"/> between the claims of a dataset. Not thread-safe.</summary>
/// <remarks>
/// In most datasets, each claim repeats at most one other. Such claims form trees, in which an ancestor is found by the order of a walk
/// through the tree in constant time. Claims that repeat several others or are part of a cycle are followed step by step.
/// </remarks>
internal sealed class RepeatGraph
{
    private readonly Dictionary<ClaimId, Node> _nodes = [];

    /// <param name="claims">The claims.</param>
    /// <param name="find">Returns the claim of an id, the first if there are several; null if there is none.</param>
    /// <param name="cancellationToken">Cancels the creation.</param>
    public RepeatGraph(ReadOnlySpan<Claim> claims, Func<ClaimId, Claim?> find, CancellationToken cancellationToken = default)
    {
        foreach (var claim in claims)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!claim.Repeats.IsEmpty && ReferenceEquals(find(claim.Id), claim))
            {
                Add(claim);
            }
        }

        foreach (var (id, node) in _nodes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            node.Claim ??= find(id);
        }

        NumberTrees();
    }

    /// <summary>Returns the claim's place in the graph; null if it neither repeats a claim nor is repeated.</summary>
    public Node? Find(ClaimId id) => _nodes.Count == 0 ? null : _nodes.GetValueOrDefault(id);

    /// <summary>Determines whether one of two claims repeats the other one, directly or through other claims.</summary>
    public static bool AreRelated(Node? one, Node? other) =>
        one is not null && other is not null && one.Family.Root == other.Family.Root && (one.Repeats(other) || other.Repeats(one));

    private void Add(Claim claim)
    {
        var node = NodeOf(claim.Id);
        node.Claim = claim;
        foreach (var repeated in claim.Repeats)
        {
            if (repeated != claim.Id)
            {
                var original = NodeOf(repeated);
                node.Originals.Add(original);
                original.Repetitions.Add(node);
                node.Family.Join(original.Family);
            }
        }
    }

    private void NumberTrees()
    {
        var number = 0;
        foreach (var root in _nodes.Values)
        {
            if (root.Originals.Count == 0)
            {
                number = NumberTree(root, number);
            }
        }
    }

    private static int NumberTree(Node root, int number)
    {
        var pending = new Stack<(Node Node, int Next)>();
        root.First = number++;
        pending.Push((root, 0));
        while (pending.TryPop(out var step))
        {
            var (node, next) = step;
            while (next < node.Repetitions.Count && node.Repetitions[next].Originals.Count > 1)
            {
                next++;
            }

            if (next == node.Repetitions.Count)
            {
                node.Last = number++;
                continue;
            }

            pending.Push((node, next + 1));
            var repetition = node.Repetitions[next];
            repetition.First = number++;
            pending.Push((repetition, 0));
        }

        return number;
    }

    private Node NodeOf(ClaimId id)
    {
        if (!_nodes.TryGetValue(id, out var node))
        {
            _nodes[id] = node = new();
        }

        return node;
    }

    /// <summary>A claim that repeats others or is repeated.</summary>
    internal sealed class Node
    {
        private PartialDate? _originalDate;
        private bool _isDateKnown;

        /// <summary>The claim; null if the dataset does not have it.</summary>
        public Claim? Claim { get; set; }

        /// <summary>The claims that this one repeats directly.</summary>
        public List<Node> Originals { get; } = [];

        public List<Node> Repetitions { get; } = [];

        /// <summary>The claims that are connected with this one.</summary>
        public DisjointSet Family { get; } = new();

        /// <summary>The number before those of all claims that repeat this one in its tree; -1 if it is not in a tree.</summary>
        public int First { get; set; } = -1;

        public int Last { get; set; } = -1;

        /// <summary>Determines whether this claim repeats another one, directly or through other claims.</summary>
        public bool Repeats(Node other)
        {
            if (First >= 0 && other.First >= 0 && other.First < First && Last < other.Last)
            {
                return true;
            }

            return First < 0 && RepeatsStepByStep(other);
        }

        /// <summary>Returns the date on which the originals were asserted; null if they do not all have the same one, or if there are none.</summary>
        public PartialDate? OriginalDate()
        {
            // In a tree, there is one original, which is found once for all claims on the way to it.
            var passed = new List<Node>();
            var node = this;
            while (node is { _isDateKnown: false, First: >= 0, Originals.Count: 1 })
            {
                passed.Add(node);
                node = node.Originals[0];
            }

            var date = node._isDateKnown ? node._originalDate : node.Originals.Count == 0 ? node.OwnDate : node.FindOriginalDate();
            foreach (var claim in passed)
            {
                (claim._originalDate, claim._isDateKnown) = (date, true);
            }

            return date;
        }

        private PartialDate? OwnDate => Claim?.AssertedOn;

        private PartialDate? FindOriginalDate()
        {
            List<PartialDate?> dates = [.. AllOriginals().Where(original => original is { Claim: not null, Originals.Count: 0 }).Select(original => original.OwnDate).Distinct()];
            return dates is [var only] ? only : null;
        }

        private bool RepeatsStepByStep(Node other) => AllOriginals().Contains(other);

        private IEnumerable<Node> AllOriginals()
        {
            var seen = new HashSet<Node>();
            var pending = new Stack<Node>([this]);
            while (pending.TryPop(out var node))
            {
                foreach (var original in node.Originals)
                {
                    if (seen.Add(original))
                    {
                        yield return original;
                        pending.Push(original);
                    }
                }
            }
        }
    }
}
