using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>Whether a claim is still active.</summary>
internal enum PlainStatus
{
    [JsonStringEnumMemberName("active")]
    Active,

    [JsonStringEnumMemberName("retracted")]
    Retracted,

    [JsonStringEnumMemberName("corrected")]
    Corrected,

    [JsonStringEnumMemberName("superseded")]
    Superseded,

    [JsonStringEnumMemberName("misattributed")]
    Misattributed,
}
