using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>How certain a claim is made out to be.</summary>
internal enum PlainCertainty
{
    [JsonStringEnumMemberName("unspecified")]
    Unspecified,

    [JsonStringEnumMemberName("certain")]
    Certain,

    [JsonStringEnumMemberName("probable")]
    Probable,

    [JsonStringEnumMemberName("possible")]
    Possible,
}
