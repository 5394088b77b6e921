-- AlterTable
ALTER TABLE "pictures" ADD COLUMN     "whole_height" INTEGER,
ADD COLUMN     "whole_width" INTEGER;

-- What the schema language cannot say -----------------------------------------------------------------------------

alter table pictures
  add constraint pictures_whole check (
    (whole_width is null) = (whole_height is null)
    and (whole_width is null or (area is not null and whole_width between 1 and 1600 and whole_height between 1 and 1600)));
