using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>Specifies the kind of a source (compare the types of schema:CreativeWork).</summary>
/// <remarks>
/// Records store the value as a <see cref="Term{TEnum}"/>, which also preserves words that are not listed here. In JSON, a value is its name
/// in camel case, such as <c>pressConference</c>.
/// </remarks>
[JsonConverter(typeof(TermEnumConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>A source of another kind, or of a kind that is not specified. The default.</summary>
    Other,

    /// <summary>An article in a newspaper or journal, or on a website.</summary>
    Article,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A speech.</summary>
    Speech,

    /// <summary>A press conference.</summary>
    PressConference,

    /// <summary>A post on a social network.</summary>
    SocialPost,

    /// <summary>A radio or television program, or an audio or video stream.</summary>
    Broadcast,

    /// <summary>A report, letter, treaty, ruling or other document.</summary>
    Document,

    /// <summary>A dataset.</summary>
    Dataset,

    /// <summary>A web page of another kind.</summary>
    Web,

    /// <summary>A video.</summary>
    Video,

    /// <summary>A photograph or another image.</summary>
    Image,

    /// <summary>A sound recording.</summary>
    Audio,
}
