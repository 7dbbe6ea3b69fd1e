using System.Text.Json.Serialization;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel;

[JsonConverter(typeof(ModelJsonConverter<Role>))]
public sealed partial record Role : IJsonRecord<Role>
{
    static RecordCodec<Role> IJsonRecord<Role>.Codec { get; } = new RecordCodec<Role>("role", static () => new())
        .Optional("title", JsonCodecs.Text, static role => ref role._title)
            .Synonyms("role", "name", "label", "position", "job", "jobTitle", "office", "occupation")
        .Optional("organization", JsonCodecs.OptionalActorId, static role => ref role._organization)
            .Synonyms("organisation", "org", "institution", "employer", "company", "party", "affiliation", "memberOf", "worksFor")
        .Optional("from", JsonCodecs.Date, static role => ref role._from)
            .Synonyms("start", "startDate", "startedOn", "since", "begin", "validFrom")
        .Optional("to", JsonCodecs.Date, static role => ref role._to)
            .Synonyms("end", "endDate", "endedOn", "until", "till", "validTo")
        .AtLeastOneOf("title", "organization");
}
