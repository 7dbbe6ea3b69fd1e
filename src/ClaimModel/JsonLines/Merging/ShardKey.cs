using System.Text.Json.Serialization;

namespace ClaimModel.JsonLines;

/// <summary>Determines how claims are distributed when a dataset is split.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ShardKey>))]
public enum ShardKey
{
    /// <summary>By id, so that shards are of about the same size.</summary>
    Id,

    /// <summary>By first topic, so that claims about a topic stay together; claims without a topic by id.</summary>
    Topic,
}
