namespace ClaimModel.Vocabularies;

/// <summary>Visits vocabularies as type arguments, so that no reflection is needed.</summary>
internal interface IVocabularyVisitor
{
    void Visit<TEnum>()
        where TEnum : struct, Enum;
}

/// <summary>Lists the enumerations that are vocabularies.</summary>
internal static class VocabularyList
{
    public static void VisitAll(IVocabularyVisitor visitor)
    {
        visitor.Visit<ActorKind>();
        visitor.Visit<Anonymity>();
        visitor.Visit<TopicKind>();
        visitor.Visit<SourceKind>();
        visitor.Visit<Modality>();
        visitor.Visit<Stance>();
        visitor.Visit<Certainty>();
        visitor.Visit<ClaimStatus>();
        visitor.Visit<Fidelity>();
        visitor.Visit<ContradictionStrength>();
        visitor.Visit<ContradictionBasis>();
        visitor.Visit<ContradictionStatus>();
        visitor.Visit<ApparentReason>();
        visitor.Visit<DetectionMethod>();
    }
}
