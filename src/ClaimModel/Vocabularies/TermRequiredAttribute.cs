namespace ClaimModel.Vocabularies;

/// <summary>Marks a vocabulary without a default: its member of value 0 is no word.</summary>
[AttributeUsage(AttributeTargets.Enum)]
internal sealed class TermRequiredAttribute : Attribute;
