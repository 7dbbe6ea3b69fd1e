using System.Diagnostics;

namespace ClaimModel;

/// <summary>The base class of all records. It preserves JSON members that ClaimModel does not know, so that they are written back.</summary>
/// <remarks>Records are immutable and thread-safe, and equal if all their members are, including <see cref="Extensions"/>.</remarks>
[DebuggerDisplay("{ShortText,nq}")]
public abstract partial record ExtensibleRecord
{
    /// <summary>Prevents derivation outside ClaimModel.</summary>
    private protected ExtensibleRecord()
    {
    }

    /// <summary>The JSON members that ClaimModel does not know; empty by default.</summary>
    /// <remarks>In JSON, they follow the known members of the same object.</remarks>
    public Extensions Extensions { get => _extensions; init => _extensions = value; }

    internal Extensions _extensions;

    /// <summary>The id by which other records of a dataset refer to this one; null if the type of record has no id.</summary>
    internal virtual string? ReferenceId => null;

    /// <summary>Gets a short text that represents the record in messages, in tables and in a debugger. Records that differ can have the same text.</summary>
    internal abstract string ShortText { get; }
}
