using ClaimModel.Json.Writing;

namespace ClaimModel;

public abstract partial record ExtensibleRecord
{
    /// <summary>Returns the name of the type, and the members of the record in the form of JSON. Records that differ in any member have different strings.</summary>
    /// <remarks>
    /// The string is meant for assertion messages and logs, and may change. The string of a <see cref="ClaimDataset"/> has a limited length: it
    /// begins with the number of records, and a hash stands for what does not fit, so that the strings of different datasets differ too.
    /// </remarks>
    public sealed override string ToString() => RecordText.Of(this);
}
