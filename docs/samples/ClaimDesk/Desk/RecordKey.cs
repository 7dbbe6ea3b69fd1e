namespace ClaimDesk.Desk;

/// <summary>What identifies a record in a dataset.</summary>
/// <param name="Type">The type of the record, such as <c>claim</c> (see <see cref="RecordType"/>).</param>
/// <param name="Id">The id of the record; empty for the dataset's own members, such as its title.</param>
public readonly record struct RecordKey(string Type, string Id)
{
    /// <summary>The key of the dataset's own members.</summary>
    public static RecordKey Dataset { get; } = new("dataset", "");

    /// <summary>Returns the key of a record.</summary>
    /// <exception cref="ArgumentException">The record is part of another record, such as a citation.</exception>
    public static RecordKey Of(ExtensibleRecord record)
    {
        var type = RecordType.Of(record);
        return new(type.Name, type.IdOf(record));
    }

    /// <summary>Returns the type and the id, such as <c>claim "lavrov-1"</c>.</summary>
    public override string ToString() => Type == Dataset.Type ? Type : $"{Type} \"{Id}\"";
}
