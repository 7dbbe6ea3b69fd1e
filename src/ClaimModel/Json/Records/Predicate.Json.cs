using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Predicate>))]
public sealed partial record Predicate : IJsonRecord<Predicate>
{
    static RecordCodec<Predicate> IJsonRecord<Predicate>.Codec { get; } = new RecordCodec<Predicate>("predicate", static () => new() { Id = "" })
        .Required("id", JsonCodecs.Text, static predicate => ref predicate._id)
            .Synonyms("key", "identifier", "predicate", "name", "label")
        .Optional("functional", JsonCodecs.Boolean, static predicate => ref predicate._functional)
            .Synonyms("isFunctional", "single", "singleValued", "unique")
        .Optional("timeVarying", JsonCodecs.Boolean, static predicate => ref predicate._timeVarying)
            .Synonyms("isTimeVarying", "timeDependent", "varying", "variable", "dynamic", "temporal")
        .Optional("perPeriod", JsonCodecs.Boolean, static predicate => ref predicate._perPeriod)
            .Synonyms("isPerPeriod", "periodic", "ofPeriod", "perYear", "flow")
        .Optional("symmetric", JsonCodecs.Boolean, static predicate => ref predicate._symmetric)
            .Synonyms("isSymmetric", "symmetrical", "mutual", "reciprocal")
        .Optional("asymmetric", JsonCodecs.Boolean, static predicate => ref predicate._asymmetric)
            .Synonyms("isAsymmetric", "antisymmetric")
        .Optional("aboutClaims", JsonCodecs.Boolean, static predicate => ref predicate._aboutClaims)
            .Synonyms("isAboutClaims", "aboutClaim", "attribution")
        .Optional("inverseOf", JsonCodecs.TextOrTexts, static predicate => ref predicate._inverseOf)
            .Synonyms("inverse", "inverses", "reverse", "reverseOf", "converse")
        .Optional("equivalentTo", JsonCodecs.TextOrTexts, static predicate => ref predicate._equivalentTo)
            .Synonyms("equivalent", "equivalentProperty", "sameAs", "synonym", "synonyms", "aliases")
        .Optional("disjointWith", JsonCodecs.TextOrTexts, static predicate => ref predicate._disjointWith)
            .Synonyms("disjoint", "propertyDisjointWith", "excludes", "incompatibleWith", "antonym", "antonyms", "oppositeOf")
        .Optional("unit", JsonCodecs.Text, static predicate => ref predicate._unit)
            .Synonyms("units", "measure", "unitOfMeasure")
        .Optional("description", JsonCodecs.Prose, static predicate => ref predicate._description)
            .Synonyms("definition", "about", "comment", "note", "notes");
}
