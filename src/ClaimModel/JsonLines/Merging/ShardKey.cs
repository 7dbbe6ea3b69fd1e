using System.Text.Json.Serialization;

namespace ClaimModel.JsonLines;

/// <summary>Determines how claims are distributed when a dataset is split.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<ShardKey>))]
public enum ShardKey
{
    /// <summary>Claims are distributed by id, so that shards have about the same size.</summary>
    Id,

    /// <summary>Claims are distributed by their first topic, so that claims about a topic stay together; claims without a topic are distributed by id.</summary>
    Topic,
}
