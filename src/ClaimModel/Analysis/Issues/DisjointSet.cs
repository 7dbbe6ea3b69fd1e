namespace ClaimModel.Analysis.Issues;

/// <summary>An element of disjoint sets that can be joined (union-find with path halving).</summary>
internal sealed class DisjointSet
{
    private DisjointSet _parent;
    private int _size = 1;

    public DisjointSet() => _parent = this;

    /// <summary>Gets the representative of the set of this element.</summary>
    public DisjointSet Root
    {
        get
        {
            var element = this;
            while (element._parent != element)
            {
                element._parent = element._parent._parent;
                element = element._parent;
            }

            return element;
        }
    }

    /// <summary>Joins the sets of two elements.</summary>
    public void Join(DisjointSet other)
    {
        var (one, two) = (Root, other.Root);
        if (one != two)
        {
            (one, two) = one._size >= two._size ? (one, two) : (two, one);
            two._parent = one;
            one._size += two._size;
        }
    }
}
