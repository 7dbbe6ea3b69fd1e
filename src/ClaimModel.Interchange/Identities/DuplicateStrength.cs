using System.Text.Json.Serialization;

namespace ClaimModel.Interchange;

/// <summary>How likely it is that two records are about the same thing.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<DuplicateStrength>))]
public enum DuplicateStrength
{
    /// <summary>The records may be the same, and often are not: <c>George Bush</c> and <c>George W. Bush</c>.</summary>
    Weak,

    /// <summary>The records are probably the same: <c>S. Lavrov</c> and <c>Sergey Lavrov</c>, if there is no other S. Lavrov.</summary>
    Moderate,

    /// <summary>The records are the same unless two things have the same name: <c>Сергей Лавров</c> and <c>Sergey Lavrov</c>.</summary>
    Strong,
}
