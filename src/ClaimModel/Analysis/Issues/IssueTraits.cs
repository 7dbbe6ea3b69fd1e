namespace ClaimModel.Analysis.Issues;

/// <summary>The stances, kinds of values and modalities that claims on an issue have.</summary>
internal readonly struct IssueTraits
{
    private readonly int _shapes;

    public IssueTraits(List<IssueClaim> claims)
    {
        foreach (var claim in claims)
        {
            _shapes |= ShapeOf(claim.Kind, claim.Stance);
            HasFact |= claim.Modality.IsFact;
            HasForetold |= claim.Modality.IsForetold;
        }
    }

    public bool HasFact { get; }

    public bool HasForetold { get; }

    public bool HasStance(ClaimStance stance) => HasStance(_shapes, stance);

    public bool HasShape(ValueKind kind, ClaimStance stance) => (_shapes & ShapeOf(kind, stance)) != 0;

    /// <summary>Returns the bit of a kind of value and a stance.</summary>
    public static int ShapeOf(ValueKind kind, ClaimStance stance) => 1 << (((int)kind * 4) + (int)stance);

    /// <summary>Determines whether several shapes include one with a stance.</summary>
    public static bool HasStance(int shapes, ClaimStance stance) => (shapes & (0x1111 << (int)stance)) != 0;
}
