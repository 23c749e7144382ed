using DataMesh.Components.Access;

namespace DataMesh.Components.Tests.Access;

public sealed class UnityCatalogStatementsTests
{
    private static readonly LakehouseTable Table = new Lakehouse("house").Table("research", "scores", "propensity");

    [Fact]
    public void A_reader_uses_catalog_and_schema_and_selects_from_the_one_table() =>
        UnityCatalogStatements.Access(Table, AccessLevel.Read, "app").ShouldBe(
        [
            "GRANT USE CATALOG ON CATALOG `research` TO `app`;",
            "GRANT USE SCHEMA ON SCHEMA `research`.`scores` TO `app`;",
            "GRANT SELECT ON TABLE `research`.`scores`.`propensity` TO `app`;",
        ]);

    [Fact]
    public void The_owner_makes_the_table_in_its_folder() =>
        UnityCatalogStatements.Access(Table, AccessLevel.Write, "app").ShouldBe(
        [
            "GRANT USE CATALOG ON CATALOG `research` TO `app`;",
            "GRANT USE SCHEMA, CREATE TABLE ON SCHEMA `research`.`scores` TO `app`;",
            "GRANT READ FILES, WRITE FILES, CREATE EXTERNAL TABLE ON EXTERNAL LOCATION `research-scores-propensity` TO `app`;",
        ]);

    [Fact]
    public void The_folder_is_an_external_location_of_the_connector() =>
        UnityCatalogStatements.Folder(Table, "sthouse", "dbac-house").ShouldBe(
            "CREATE EXTERNAL LOCATION IF NOT EXISTS `research-scores-propensity` "
                + "URL 'abfss://tables@sthouse.dfs.core.windows.net/research/scores/propensity' WITH (STORAGE CREDENTIAL `dbac-house`);");
}
