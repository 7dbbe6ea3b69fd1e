using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>How a claim stands towards its proposition.</summary>
internal enum PlainStance
{
    [JsonStringEnumMemberName("asserts")]
    Asserts,

    [JsonStringEnumMemberName("denies")]
    Denies,

    [JsonStringEnumMemberName("questions")]
    Questions,
}
