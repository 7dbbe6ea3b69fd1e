namespace ClaimModel.JsonLines;

/// <summary>By what claims are dealt out when a dataset is split.</summary>
public enum ShardKey
{
    /// <summary>By their id, so that shards are of about one size.</summary>
    Id,

    /// <summary>By the first of their topics, so that those about one topic stay together; those without one by their id.</summary>
    Topic,
}
