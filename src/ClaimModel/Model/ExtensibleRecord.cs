namespace ClaimModel;

/// <summary>What all records have: members that ClaimModel does not know are kept and written back.</summary>
/// <remarks>Records are immutable and thread-safe, and equal when all their members are, <see cref="Extensions"/> included.</remarks>
public abstract record ExtensibleRecord
{
    /// <summary>Only ClaimModel derives records from this one.</summary>
    private protected ExtensibleRecord()
    {
    }

    /// <summary>Members that ClaimModel does not know; none by default.</summary>
    public Extensions Extensions { get => _extensions; init => _extensions = value; }

    internal Extensions _extensions;

    /// <summary>The id by which other records of a dataset refer to this one; null where they do not.</summary>
    internal virtual string? ReferenceId => null;
}
