using System.Text.Json.Serialization;

namespace ClaimModel.Benchmarks.Plain;

/// <summary>The kinds of actors.</summary>
internal enum PlainActorKind
{
    [JsonStringEnumMemberName("unknown")]
    Unknown,

    [JsonStringEnumMemberName("person")]
    Person,

    [JsonStringEnumMemberName("organization")]
    Organization,

    [JsonStringEnumMemberName("government")]
    Government,

    [JsonStringEnumMemberName("group")]
    Group,

    [JsonStringEnumMemberName("publication")]
    Publication,

    [JsonStringEnumMemberName("system")]
    System,
}
