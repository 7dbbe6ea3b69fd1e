using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>The kinds of topics.</summary>
internal enum PlainTopicKind
{
    [JsonStringEnumMemberName("subject")]
    Subject,

    [JsonStringEnumMemberName("event")]
    Event,

    [JsonStringEnumMemberName("question")]
    Question,
}
