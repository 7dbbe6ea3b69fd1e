namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>Specifies what an event of a YAML text is.</summary>
internal enum YamlEventKind
{
    /// <summary>A scalar.</summary>
    Scalar,

    /// <summary>The beginning of a sequence.</summary>
    SequenceStart,

    /// <summary>The beginning of a mapping.</summary>
    MappingStart,

    /// <summary>The end of a sequence or mapping.</summary>
    End,

    /// <summary>The end of the document.</summary>
    DocumentEnd,
}

/// <summary>An event of a YAML text.</summary>
/// <param name="Kind">What the event is.</param>
/// <param name="Mark">The mark of its place.</param>
/// <param name="Text">The text of a scalar; otherwise empty.</param>
/// <param name="IsPlain">Whether a scalar is without quotation marks, and not a block.</param>
/// <param name="Tag">The tag; empty if there is none.</param>
internal readonly record struct YamlEvent(YamlEventKind Kind, long Mark, string Text = "", bool IsPlain = false, string Tag = "");
