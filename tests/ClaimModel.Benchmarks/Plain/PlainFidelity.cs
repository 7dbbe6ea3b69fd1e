using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>How closely a citation reproduces a statement.</summary>
internal enum PlainFidelity
{
    [JsonStringEnumMemberName("unspecified")]
    Unspecified,

    [JsonStringEnumMemberName("verbatim")]
    Verbatim,

    [JsonStringEnumMemberName("paraphrase")]
    Paraphrase,

    [JsonStringEnumMemberName("translation")]
    Translation,

    [JsonStringEnumMemberName("summary")]
    Summary,
}
