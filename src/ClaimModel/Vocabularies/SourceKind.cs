using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>What kind of work a source is (schema.org, types of CreativeWork).</summary>
/// <remarks>Records hold it as a <see cref="Term{TEnum}"/>, which also keeps words that are not listed here.</remarks>
[JsonConverter(typeof(TermEnumConverter<SourceKind>))]
public enum SourceKind
{
    /// <summary>None of the other kinds, or not stated. The default.</summary>
    Other,

    /// <summary>A written piece in a newspaper or journal, or on a website.</summary>
    Article,

    /// <summary>An interview.</summary>
    Interview,

    /// <summary>A speech.</summary>
    Speech,

    /// <summary>A press conference.</summary>
    PressConference,

    /// <summary>A post on a social network.</summary>
    SocialPost,

    /// <summary>A radio or television program, or a stream.</summary>
    Broadcast,

    /// <summary>A report, letter, treaty, ruling or other document.</summary>
    Document,

    /// <summary>A collection of data.</summary>
    Dataset,

    /// <summary>A web page that is none of the other kinds.</summary>
    Web,
}
