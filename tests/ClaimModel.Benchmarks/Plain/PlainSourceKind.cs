using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>The kinds of sources.</summary>
internal enum PlainSourceKind
{
    [JsonStringEnumMemberName("other")]
    Other,

    [JsonStringEnumMemberName("article")]
    Article,

    [JsonStringEnumMemberName("interview")]
    Interview,

    [JsonStringEnumMemberName("speech")]
    Speech,

    [JsonStringEnumMemberName("pressConference")]
    PressConference,

    [JsonStringEnumMemberName("socialPost")]
    SocialPost,

    [JsonStringEnumMemberName("broadcast")]
    Broadcast,

    [JsonStringEnumMemberName("document")]
    Document,

    [JsonStringEnumMemberName("dataset")]
    Dataset,

    [JsonStringEnumMemberName("web")]
    Web,
}
