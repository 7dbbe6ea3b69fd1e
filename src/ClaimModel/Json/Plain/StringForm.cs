namespace ClaimModel.Json.Plain;

/// <summary>What the characters of a string in JSON are.</summary>
internal enum StringForm
{
    /// <summary>Printable ASCII characters, none of them escaped.</summary>
    Ascii,

    /// <summary>Any characters, some of them escaped.</summary>
    Escaped,

    /// <summary>Any characters, none of them escaped.</summary>
    NotAscii,
}
