namespace ClaimModel.Json.Sketches;

/// <summary>What a <see cref="Sketch"/> notes of a value.</summary>
internal struct Fact
{
    /// <summary>The offset of a string in the text, after its quotation mark, or of a number; for a record or list, the index of the fact of its first item.</summary>
    public int Start;

    /// <summary>The length of a string or number in bytes, or the number of items of a list.</summary>
    public int Length;

    /// <summary>The members that a record has, or that any record of a list has, one bit each; the index of a word in its vocabulary; the <see cref="Plain.StringForm"/> of a text; or the location of the record to which an id refers.</summary>
    public ulong Bits;

    /// <summary>A date, a period or a language tag.</summary>
    public object? Value;
}
