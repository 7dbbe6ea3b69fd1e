using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>Whether a claim still stands.</summary>
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
