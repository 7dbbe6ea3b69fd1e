using System.Text.Json.Serialization;

namespace ClaimModel;

/// <summary>The result of a comparison that may be undetermined, such as whether <c>2017</c> is before <c>2017-04-12</c>.</summary>
/// <remarks>The default value is <see cref="No"/>.</remarks>
[JsonConverter(typeof(CamelCaseEnumConverter<Ternary>))]
public enum Ternary
{
    /// <summary>The answer is certainly no.</summary>
    No,

    /// <summary>The answer cannot be determined from what is stated.</summary>
    Undetermined,

    /// <summary>The answer is certainly yes.</summary>
    Yes,
}
