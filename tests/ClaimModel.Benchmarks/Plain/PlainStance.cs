using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>The position of a claim on its proposition.</summary>
internal enum PlainStance
{
    [JsonStringEnumMemberName("asserts")]
    Asserts,

    [JsonStringEnumMemberName("denies")]
    Denies,

    [JsonStringEnumMemberName("questions")]
    Questions,
}
