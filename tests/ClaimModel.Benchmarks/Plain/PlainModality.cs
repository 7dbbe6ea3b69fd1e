using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>What a claim does, such as stating a fact or making a promise.</summary>
internal enum PlainModality
{
    [JsonStringEnumMemberName("fact")]
    Fact,

    [JsonStringEnumMemberName("value")]
    Value,

    [JsonStringEnumMemberName("policy")]
    Policy,

    [JsonStringEnumMemberName("prediction")]
    Prediction,

    [JsonStringEnumMemberName("promise")]
    Promise,

    [JsonStringEnumMemberName("allegation")]
    Allegation,
}
