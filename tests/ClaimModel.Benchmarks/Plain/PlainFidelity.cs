using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>How close a citation is to what was said.</summary>
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
