namespace ClaimModel.Interchange.Importing.Json;

/// <summary>The kind of a JSON value.</summary>
internal enum JsonKind : byte
{
    Null,
    Boolean,
    Number,
    String,
    List,
    Object,
}
