namespace ClaimModel.Vocabularies;

/// <summary>Marks a vocabulary without a default: its value 0 has no word.</summary>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class TermRequiredAttribute : Attribute;
