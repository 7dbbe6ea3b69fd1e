using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>How certain the claimant presents a claim to be.</summary>
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
