using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>The kind of a difference between two records or members.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DifferenceKind>))]
public enum DifferenceKind
{
    /// <summary>Only the second one exists.</summary>
    Added,

    /// <summary>Only the first one exists.</summary>
    Removed,

    /// <summary>Both exist, and have different contents.</summary>
    Changed,

    /// <summary>Both are lists that have items in common, which are in a different order.</summary>
    Reordered,
}
