namespace ClaimModel.Interchange.Reporting;

/// <summary>A text and its language, for the attribute <c>lang</c>.</summary>
/// <param name="Value">The text.</param>
/// <param name="Language">The language tag; empty if the language is not known, as HTML defines it.</param>
internal readonly record struct LocalText(string Value, string Language)
{
    public override string ToString() => Value;
}
