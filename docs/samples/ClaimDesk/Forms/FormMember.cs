namespace ClaimDesk.Forms;

/// <summary>Describes how a member of a record is entered in a form: what the schema says about it, and what the type of the model adds.</summary>
/// <param name="Name">The JSON name of the member; empty for a whole record and for the items of a list.</param>
/// <param name="Label">The label, in words.</param>
/// <param name="Description">The description of the schema; empty if there is none.</param>
/// <param name="Kind">How the member is entered.</param>
internal sealed record FormMember(string Name, string Label, string Description, FieldKind Kind)
{
    /// <summary>Gets a value indicating whether the record is invalid without the member.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Gets the value that an absent member has; null if it has none.</summary>
    public string? Default { get; init; }

    /// <summary>Gets the known words of a vocabulary.</summary>
    public IReadOnlyList<FormChoice> Choices { get; init; } = [];

    /// <summary>Gets the type of record that a reference refers to, such as <c>actor</c>; several are separated by a plus sign. Null if it is no reference.</summary>
    public string? Target { get; init; }

    /// <summary>Gets the members of an object.</summary>
    public IReadOnlyList<FormMember> Members { get; init; } = [];

    /// <summary>Gets the groups in which the members of an object are shown. Each member is in one of them.</summary>
    public IReadOnlyList<FormGroup> Groups { get; init; } = [];

    /// <summary>Gets the items of a list, or the rows of a map, which have the members <c>key</c> and <c>value</c>; null for other kinds.</summary>
    public FormMember? Item { get; init; }

    /// <summary>Gets a value indicating whether white space around the text is part of it, as in a quote.</summary>
    public bool KeepsWhiteSpace { get; init; }

    /// <summary>Returns the member of an object with a JSON name; null if there is none.</summary>
    public FormMember? Find(string name) => Members.FirstOrDefault(member => member.Name == name);
}

/// <summary>A known word of a vocabulary.</summary>
/// <param name="Word">The word, as it is in JSON.</param>
/// <param name="Description">What it means.</param>
internal sealed record FormChoice(string Word, string Description);

/// <summary>A group of members that are shown together.</summary>
/// <param name="Title">The title; null for the essentials, which come first and are always shown.</param>
/// <param name="Members">The members, in the order in which they are shown.</param>
internal sealed record FormGroup(string? Title, IReadOnlyList<FormMember> Members);
